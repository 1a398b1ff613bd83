/** What this room tells the operator, and Bolt's own log drawn into it. No message text, no tokens, no names. */
import { type Logger, LogLevel } from '@slack/bolt';

/** A pino logger fits. */
export interface Log {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** What an error is, without what it may carry of a message or a header. */
export function errorName(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown error';
}

/** A logger for Bolt: warnings and errors go on, in few words; the rest is noise to an operator. */
export function createBoltLogger(log: Log): Logger {
  const words = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? errorName(part) : String(part)))
      .join(' ')
      .slice(0, 300);
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => log.warn({ from: 'bolt' }, words(parts)),
    error: (...parts: unknown[]) => log.error({ from: 'bolt' }, words(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
