import { ConfigurationError } from '../config.ts';

const FAILED = 1;
/** By it the launcher knows that another port would do. */
const PORT_TAKEN = 98;

/** Starts a process; what is wrong with its configuration is told in a sentence, not in a stack. */
export async function boot(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const taken = portTakenIn(error);
    if (taken) console.error(`Port ${taken} is taken: stop what listens there, or set another PORT or HEALTH_PORT.`);
    else console.error(error instanceof ConfigurationError ? error.message : error);
    process.exit(taken ? PORT_TAKEN : FAILED);
  }
}

const portTakenIn = (error: unknown): number | undefined =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
    ? Number(error.port)
    : undefined;
