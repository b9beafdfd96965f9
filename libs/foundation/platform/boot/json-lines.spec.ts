import { expect, it } from '@jest/globals';
import { JsonLines } from './json-lines.ts';

it('Every line is JSON with its time in UTC, on one line, without passwords or parameters', () => {
  const lines: string[] = [];
  const logger = new JsonLines((line) => lines.push(line));
  const cause = Object.assign(new Error('no connection to postgres://kunren:hunter2@db/kunren'), {
    parameters: ['山田花子'],
  });
  logger.warn({ line: 'access-refused', route: '/x\n{"level":"forged"}' }, 'problem');
  logger.error(new Error('failed', { cause }), 'stack', 'deliveries');
  logger.log('started', 'nest');

  const read = lines.map((line) => JSON.parse(line));
  expect(read).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      level: 'warn',
      context: 'problem',
      line: 'access-refused',
      route: '/x\n{"level":"forged"}',
    },
    expect.objectContaining({
      level: 'error',
      context: 'deliveries',
      message: expect.objectContaining({ message: 'failed' }),
    }),
  ]);
  expect(lines.join('\n').split('\n')).toHaveLength(2);
  expect(lines[1]).toContain('postgres://kunren:…@db/kunren');
  expect(lines[1]).not.toMatch(/hunter2|山田花子/);
});
