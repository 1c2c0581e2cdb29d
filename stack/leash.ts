import { spawn } from 'node:child_process';
import { killGroup } from './processes';

/**
 * Ties a process group to this process: a shell waits on a pipe, and when this process is gone, even by `kill -9`, the pipe ends and
 * the group is killed. Answers with how to untie it. For tests, whose engines hold nothing worth an orderly stop.
 */
export function leash(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const holder = spawn('/bin/sh', ['-c', `cat >/dev/null; kill -9 -${pid}`], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  holder.on('error', () => undefined); // no shell: then a killed test run leaves its engine behind, as without a leash
  holder.stdin.on('error', () => undefined);
  holder.unref();
  if ('unref' in holder.stdin && typeof holder.stdin.unref === 'function') holder.stdin.unref();
  return () => {
    if (holder.pid !== undefined) killGroup(holder.pid); // the shell and its cat: killed, it does not come to its second command
  };
}
