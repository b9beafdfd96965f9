import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '#kernel';
import { type Jobs, jobs } from './jobs.ts';

const { name, told } = workerData as { name: keyof Jobs; told: unknown[] };
const job = jobs[name] as (...told: unknown[]) => unknown;

try {
  parentPort?.postMessage({ done: await job(...told) });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, facts: error.facts } });
}
