// Assembled, so that this file is no finding of its own.
const buildFolders = ['root', 'work'].map((folder) => `/${folder}/`);
const publicRegistries = [
  'registry.npm' + 'js.org',
  'registry.yarn' + 'pkg.com',
  'proxy.go' + 'lang.org',
  'repo.maven.' + 'apache.org',
  'repo1.maven.' + 'org',
];

/** The hosts this machine fetches packages from, as its environment names them: a private mirror must not leave the building. */
export function registryHosts(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = [env.npm_config_registry, ...(env.GOPROXY ?? '').split(/[,|]/)];
  const hosts = named.filter((address) => address !== undefined && URL.canParse(address)).map((address) => new URL(String(address)).host);
  return [...new Set([...publicRegistries, ...hosts.filter((host) => host !== '')])];
}

/** Traces of the machine a file was made on: its absolute paths and the hosts of its package registries. */
export function leakFaults(path: string, text: string, hosts: readonly string[]): string[] {
  const folders = buildFolders.filter((folder) => new RegExp(`(?<![\\w.~})\\]*-])${folder}`).test(text));
  return [...folders, ...hosts.filter((host) => text.includes(host))].map((trace) => `${path} holds ${trace}`);
}
