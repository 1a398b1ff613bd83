/** What digests tell the operator; a pino logger fits. No message text, no names of people. */
export interface Log {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}
