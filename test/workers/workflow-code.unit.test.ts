import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowCode } from '../../workers/workflow-code';

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-code-'));
const codePath = join(folder, 'workflows.bundle.js');
afterAll(() => rmSync(folder, { recursive: true }));

describe('what the worker runs', () => {
  test('is the folder of the workflows where no build made one file of them', () => {
    expect(workflowCode(codePath)).toHaveProperty('workflowsPath');
  });

  test('is that file where it is newer than the workflows', () => {
    writeFileSync(codePath, '');
    expect(workflowCode(codePath)).toEqual({ workflowBundle: { codePath } });
  });

  test('is the folder again when the file is older: it is that of another build', () => {
    utimesSync(codePath, 1, 1);
    expect(workflowCode(codePath)).toHaveProperty('workflowsPath');
  });
});
