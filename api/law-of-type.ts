import { law } from '../law';
import { allDisputeTypes } from './catalogue';
import { invalid } from './parse';

/**
 * The codes of the rows of the table of law that belong to a dispute type, of this house or of a package: those the table gives to it by name, and those
 * its own bases stand on. There is one list of types, that of GET /v1/dispute-types; refuses any other code with that list.
 */
export function rowsOfType(code: string): ReadonlySet<string> {
  const types = allDisputeTypes();
  const type = types.find((one) => one.code === code);
  if (!type) throw invalid('invalid-parameter', [{ field: 'type', expected: types.map((one) => one.code).join(', ') }]);
  const own = new Set(type.bases.map((basis) => basis.code));
  const belongs = law.filter((entry) => entry.types.some((known) => known === code) || own.has(entry.code) || own.has(entry.row));
  return new Set(belongs.map((entry) => entry.code));
}
