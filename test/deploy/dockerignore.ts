/**
 * Whether `.dockerignore` lets a path into the build. Of its language it knows what ours uses: `*`, `!name`, and a path; a later line wins.
 */
export function sentBy(dockerignore: string, path: string): boolean {
  const lines = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const covers = (pattern: string) => pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);
  const decides = lines.findLast((line) => covers(line.replace(/^!/, '')));
  return decides === undefined || decides.startsWith('!');
}
