import { Problem } from '../../contracts/api/problem';
import { jsonSchema } from '../body-schema';
import { Problem as Fault } from '../problem';
import { problemBody } from '../problem-body';
import { type ProblemCode, problems } from '../problems';

/** The shared schema of problems. */
export function problemResponses() {
  return { schemas: { Problem: jsonSchema(Problem) } };
}

/** The problem responses of an operation, by status, each with the codes that lead to it. */
export function responsesFor(codes: readonly ProblemCode[]): Record<string, unknown> {
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [String(status), responseOf(codes.filter((code) => problems[code].status === status))]),
  );
}

function responseOf(codes: readonly ProblemCode[]) {
  const examples = Object.fromEntries(codes.map((code) => [code, { value: problemBody(new Fault(code), 'en') }]));
  const schema = { $ref: '#/components/schemas/Problem' };
  return {
    description: codes.map((code) => `\`${code}\` ${problems[code].title.zh} ${problems[code].title.en}`).join('; '),
    content: { 'application/problem+json': { schema, examples } },
  };
}
