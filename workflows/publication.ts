import { continueAsNew } from '@temporalio/workflow';
import { initialState } from '../domain/publication/evolve';
import { publicationCommandNames } from '../domain/publication/rules';
import { CaseFile } from './kit/file';
import { handleCommands } from './kit/handlers';
import { type PublicationRun, publicationCommandSignal, publicationUpdate } from './messages';
import { publicationProcedure } from './publication-procedure';

type PublicationFile = ReturnType<typeof openPublication>;

/**
 * A publication 公布程序: the ranked offices see the preview and may object, a named person answers each objection, and a named leader releases. Nothing is
 * public before, and nothing is released by itself.
 */
export async function publication(input: PublicationRun): Promise<{ seq: number; objections: number }> {
  const file = openPublication(input);
  await hearTheOffices(file);
  await answerObjections(file);
  await awaitRelease(file);
  await file.untilRecorded();
  return { seq: file.state.seq, objections: file.state.objections.length };
}

/** 异议期: an office objects, or lets its period pass. */
async function hearTheOffices(file: PublicationFile): Promise<void> {
  await file.until(({ status }) => status !== 'preview');
}

/** 异议答复: each is answered by a named person; when nobody does, the office above is told. */
async function answerObjections(file: PublicationFile): Promise<void> {
  await file.until(({ status }) => status !== 'answering');
}

/** 公布: an objection left in time and applied late is answered before. */
async function awaitRelease(file: PublicationFile): Promise<void> {
  await file.until(({ status }) => status === 'released');
}

function openPublication(input: PublicationRun) {
  const begins = !('state' in input);
  const file = new CaseFile(publicationProcedure, {
    state: begins ? initialState(input) : input.state,
    memory: begins ? { unrecorded: [], started: [] } : input.memory,
    continueAsNewAfter: undefined,
    continueAsNew: (state, memory) => continueAsNew<typeof publication>({ state, memory }),
  });
  handleCommands(file, {
    names: publicationCommandNames,
    update: publicationUpdate,
    signal: publicationCommandSignal,
    description: (name) => name,
  });
  if (begins) file.record([{ kind: 'opened', input }]);
  return file;
}
