import type { Config } from './config.ts';

/** The checked configuration, for whoever needs a value of it. */
export class Settings {
  constructor(readonly values: Config) {}
}
