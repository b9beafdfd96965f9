import { ConfigurationError } from '../config.ts';

/** Starts a process; what is wrong with its configuration is told in a sentence, not in a stack. */
export async function boot(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(error instanceof ConfigurationError ? error.message : error);
    process.exit(1);
  }
}
