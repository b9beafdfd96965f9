import 'reflect-metadata';
import { boot, ConfigurationError } from '#platform';
import { commands } from './commands.ts';
import { loginsOf, migrate } from './migrate.ts';

const [name = '', ...told] = process.argv.slice(2);

await boot(async () => {
  const owner = process.env.DATABASE_URL;
  if (!owner) throw new ConfigurationError('DATABASE_URL is missing: the address of the database, as its owner.');
  if (name === 'migrate') return void (await migrate(owner));
  const command = commands[name];
  if (!command) throw new ConfigurationError(`Commands: migrate, ${Object.keys(commands).join(', ')}`);
  const run = await command();
  await run(loginsOf(owner), told);
});
