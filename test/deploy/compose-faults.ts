import type { Compose, Service } from './compose-file';

type Entry = readonly [name: string, service: Service];

/** Which services are reached from outside, and at which address of the host. */
const REACHED: Readonly<Record<string, RegExp>> = { api: /^\$\{API_BIND:-127\.0\.0\.1\}:/, 'temporal-ui': /^127\.0\.0\.1:/ };
const SECRET = /password|pwd|secret|api_key|token/i;

/** What is wrong with a Compose file that is to run in production; nothing when it is right. */
export function composeFaults(compose: Compose): string[] {
  const faults = [imageFaults, healthFaults, secretFaults, portFaults];
  const entries = Object.entries(compose.services);
  return [...entries.flatMap((entry) => faults.flatMap((find) => find(entry))), ...waitFaults(compose.services), ...lostNames(compose)];
}

/** Networks and volumes that a service names and nobody declares. */
function lostNames({ services, networks, volumes }: Compose): string[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const named = service.volumes.flatMap((volume) => /^([\w-]+):/.exec(volume)?.[1] ?? []);
    const lost = [...service.networks.filter((each) => !networks[each]), ...named.filter((each) => !volumes[each])];
    return lost.map((each) => `${name}: nobody declares ${each}`);
  });
}

function imageFaults([name, { image }]: Entry): string[] {
  return /^[\w./-]+:\d+\.\d+(\.\d+)?(-[\w.]+)?$/.test(image) ? [] : [`${name}: the image ${image} has no exact tag`];
}

function healthFaults([name, service]: Entry): string[] {
  if (isJob(service)) return service.healthcheck ? [`${name}: a job ends and has no health check`] : [];
  if (service.restart !== 'unless-stopped') return [`${name}: it is not started again (${service.restart})`];
  return service.healthcheck ? [] : [`${name}: no health check`];
}

/** `${NAME:?what to do}` alone: no value, no default, and an error that says what to set. */
function secretFaults([name, { environment }]: Entry): string[] {
  const isSafe = (value: string) => /\$\{[A-Z_]+:\?[^}]{20,}\}/.test(value) && !/:[^/$@]+@/.test(value.replace(/\$\{[^}]*\}/g, '$'));
  const holds = (key: string, value: string) => SECRET.test(key) || /:\/\/[^/]*@/.test(value);
  return Object.entries(environment).flatMap(([key, value]) =>
    holds(key, value) && !isSafe(value) ? [`${name}: ${key} is not taken from the environment`] : [],
  );
}

function portFaults([name, { ports }]: Entry): string[] {
  return ports.filter((port) => !REACHED[name]?.test(port)).map((port) => `${name}: the port ${port} is open`);
}

/** Whoever waits for a job waits for its end, whoever waits for a service for its health. */
function waitFaults(services: Compose['services']): string[] {
  return Object.entries(services).flatMap(([name, service]) =>
    Object.entries(service.depends_on).flatMap(([other, { condition }]) => {
      const target = services[other];
      if (!target) return [`${name}: waits for ${other}, which is not there`];
      return condition === (isJob(target) ? 'service_completed_successfully' : 'service_healthy')
        ? []
        : [`${name}: ${condition} of ${other}`];
    }),
  );
}

/** A job ends; it is started again only when it failed. */
function isJob({ restart }: Service): boolean {
  return restart.startsWith('on-failure');
}
