/** What a failed call to Slack means for whoever wants to try again. */
import { webApi } from '@slack/bolt';

export type Failure =
  /** Slack said no: `code` is its word for why. It was certainly not done. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Too many calls; certainly not done, and to be tried again after the wait. */
  | { readonly kind: 'limited'; readonly afterSeconds: number }
  /** Slack was never reached; certainly not done. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** It may or may not have been done. */
  | { readonly kind: 'unknown'; readonly code: string };

/** Slack's own faults: https://docs.slack.dev/reference/methods/chat.postmessage lists them for every method. */
const SLACK_FAULTS = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);
/** The connection was never made. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Reads an error of Slack's client. */
export function readFailure(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'limited', afterSeconds: error.retryAfter };
  if (error instanceof webApi.WebAPIPlatformError) return failureOfCode(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return failureOfStatus(error.statusCode);
  const code = networkCode(error);
  return NEVER_SENT.has(code) ? { kind: 'unreached', code } : { kind: 'unknown', code };
}

/** What Slack's word for a failure means. */
export function failureOfCode(code: string): Failure {
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', afterSeconds: 1 };
  return SLACK_FAULTS.has(code) ? { kind: 'unknown', code } : { kind: 'refused', code };
}

/** What another HTTP status than 200 and 429 means. */
export function failureOfStatus(status: number): Failure {
  const code = `HTTP ${status}`;
  return status >= 500 ? { kind: 'unknown', code } : { kind: 'refused', code };
}

/** The system's code for a network fault, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth++) {
    const { code, cause, original } = at as Error & { code?: unknown; original?: unknown };
    if (typeof code === 'string' && /^[A-Z]/.test(code)) return code;
    at = original ?? cause;
  }
  return error instanceof Error ? error.name : 'unknown';
}
