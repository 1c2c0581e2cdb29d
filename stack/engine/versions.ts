/** One Temporal server everywhere; the CLI of this version carries server 1.32 and its UI. */
export const SERVER_VERSION = '1.32.0';
export const UI_VERSION = '2.54.1';
export const CLI_VERSION = '1.9.1';
/** The Java server that skips time, of which there is no Go module. */
export const TEST_SERVER_VERSION = '1.39.0';

/** Whether `1.10.2` is at least `1.9`: compared number by number, for `1.10` sorts before `1.9` as a text. */
export function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [numbers(version), numbers(least)];
  for (const [place, wanted] of want.entries()) {
    const had = have[place] ?? 0;
    if (had !== wanted) return had > wanted;
  }
  return true;
}

function numbers(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
