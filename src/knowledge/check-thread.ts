/** The thread that checks the knowledge, started by `open.ts`: reads the task, posts the result once. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFiles } from './load.ts';
import type { CheckTask } from './open.ts';

const { files, today } = workerData as CheckTask;
parentPort?.postMessage(checkFiles(files, today));
