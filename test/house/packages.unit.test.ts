import { defaultPayloadConverter } from '@temporalio/common';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { readHouseFile } from './house-files';
import { lockFaults, pinFaults } from './package-faults';

test('the parts of the Temporal SDK are pinned to one version', () => {
  expect(pinFaults(JSON.parse(readHouseFile('package.json')))).toEqual([]);
});

test.each([
  { dependencies: { '@temporalio/client': '1.24.0', '@temporalio/worker': '1.24.1' } },
  { dependencies: { '@temporalio/client': '1.24.0' }, devDependencies: { '@temporalio/testing': '1.23.0' } },
  { dependencies: { '@temporalio/client': '^1.24.0' } },
])('the pin check refuses %j', (manifest) => {
  expect(pinFaults(manifest)).toHaveLength(1);
});

test('the lock file installs everywhere', () => {
  expect(lockFaults(JSON.parse(readHouseFile('package-lock.json')))).toEqual([]);
});

const usesProtobuf = { dependencies: { protobufjs: '8' } };

test.each([
  ['a missing platform package', { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } } }],
  [
    'a platform package of another version',
    { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } }, 'node_modules/a-darwin': { version: '1.0.1' } },
  ],
  ['a resolved address', { 'node_modules/a': { version: '1.0.0', resolved: 'https://packages.example/a.tgz' } }],
  [
    'a second protobufjs',
    {
      'node_modules/@temporalio/common': usesProtobuf,
      'node_modules/@temporalio/proto': usesProtobuf,
      'node_modules/protobufjs': { version: '8.8.1' },
      'node_modules/@temporalio/proto/node_modules/protobufjs': { version: '7.6.6' },
    },
  ],
])('the lock check refuses %s', (_name, packages) => {
  expect(lockFaults({ packages })).toHaveLength(1);
});

test('the lock check finds platform packages beside, above and below their owner', () => {
  const optionalDependencies = { 'c-linux': '1.0.0' };
  const inner = 'node_modules/a/node_modules/@s/c';
  for (const place of ['node_modules/c-linux', 'node_modules/a/node_modules/c-linux', `${inner}/node_modules/c-linux`]) {
    expect(lockFaults({ packages: { [inner]: { optionalDependencies }, [place]: { version: '1.0.0' } } })).toEqual([]);
  }
});

test('one protobufjs serves the SDK: a history survives its way to JSON and back', () => {
  const input = { payloads: [{ metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'IuiwgyI=' }] };
  const started = { eventId: '1', eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED', workflowExecutionStartedEventAttributes: { input } };
  const history = historyFromJSON({ events: [started] });
  expect(historyFromJSON(JSON.parse(historyToJSON(history)))).toEqual(history);
  const payload = history.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  expect(payload && defaultPayloadConverter.fromPayload(payload)).toBe('调');
});
