import type { LoggerService } from '@nestjs/common';

type Level = 'info' | 'warn' | 'error';

const PASSWORD_IN_ADDRESS = /(\w+:\/\/[^\s:/@]*):[^\s@]+@/g;

/** One JSON object per line, in UTC; passwords in addresses are left out, and a line break in a name breaks no line. */
export class JsonLines implements LoggerService {
  private readonly isQuiet: boolean;

  constructor(
    private readonly write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
    quiet = true,
  ) {
    this.isQuiet = quiet;
  }

  log(message: unknown, context?: string): void {
    if (!this.isQuiet) this.line('info', message, [context]);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  private line(level: Level, message: unknown, rest: unknown[]): void {
    const told = typeof message === 'object' && message !== null && !(message instanceof Error) ? message : { message };
    const [context, ...more] = rest.filter((part) => part !== undefined).toReversed();
    const line = {
      at: new Date().toISOString(),
      level,
      context,
      ...told,
      ...(more.length && { more: more.toReversed() }),
    };
    this.write(JSON.stringify(line, plain).replace(PASSWORD_IN_ADDRESS, '$1:…@'));
  }
}

/** Errors with what caused them; never the parameters of a statement, which may be personal. */
function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return {
    name: value.name,
    message: value.message,
    code: Reflect.get(value, 'code'),
    stack: value.stack,
    cause: value.cause,
  };
}
