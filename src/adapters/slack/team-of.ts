/** Names the workspace whose installation an event came through. */

/** The team, or the enterprise of an installation for a whole organisation. */
export function teamOf(context: {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}): string {
  return context.teamId ?? context.enterpriseId ?? 'unknown';
}
