import { type Config, ConfigurationError, configOf } from '../config.ts';

/** Starts a process with its checked configuration; what is wrong with that is told in a sentence, not in a stack. */
export async function boot(start: (config: Config) => Promise<void>): Promise<void> {
  try {
    await start(configOf(process.env));
  } catch (error) {
    console.error(error instanceof ConfigurationError ? error.message : error);
    process.exit(1);
  }
}
