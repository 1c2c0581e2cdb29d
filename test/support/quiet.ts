import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

let installed = false;

/** Only errors of the SDK are worth a line in a test run (`FENGQIAO_TEST_LOG=warn` shows more). To be called before anything of its worker side. */
export function quiet(): void {
  if (installed) return;
  installed = true;
  const level = process.env.FENGQIAO_TEST_LOG === 'warn' ? 'WARN' : 'ERROR';
  Runtime.install({
    logger: new DefaultLogger(level),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: level }), forward: {} } },
  });
}
