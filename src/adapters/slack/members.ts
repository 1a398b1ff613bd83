/** Tells full members of a workspace from guests and outsiders, asked of Slack and kept for a few minutes. */
import type { Clock } from '../../core/ports.ts';
import { errorName, type Log } from './log.ts';
import type { Place } from './parts.ts';

export interface Member {
  /** `unknown` where Slack does not say, for want of the scope `users:read` or for a fault. */
  readonly standing: 'full' | 'guest' | 'unknown';
  /** IANA zone. */
  readonly zone?: string;
}

export interface Members {
  /** Never throws. */
  find(place: Place): Promise<Member>;
}

const KEPT_MS = 300_000;
const MEMBERS_KEPT = 1_000;

export function createMembers(clock: Clock, log: Log): Members {
  const known = new Map<string, { member: Member; until: number }>();
  return {
    async find({ client, team, user }) {
      const key = `${team}:${user}`;
      const now = clock().getTime();
      const kept = known.get(key);
      if (kept && kept.until > now) return kept.member;
      const member = await askSlack({ client, team, user }, log);
      if (member.standing === 'unknown') return member;
      if (known.size >= MEMBERS_KEPT) known.clear();
      known.set(key, { member, until: now + KEPT_MS });
      return member;
    },
  };
}

async function askSlack({ client, team, user }: Place, log: Log): Promise<Member> {
  try {
    const { user: found } = await client.users.info({ user });
    if (!found) return { standing: 'unknown' };
    const outsider = found.is_stranger === true || (found.team_id !== undefined && found.team_id !== team);
    const shared = found.enterprise_user?.teams?.includes(team) === true;
    const guest = found.is_restricted || found.is_ultra_restricted || found.is_bot || found.deleted;
    return {
      standing: guest || (outsider && !shared) ? 'guest' : 'full',
      ...(found.tz === undefined ? {} : { zone: found.tz }),
    };
  } catch (error) {
    log.warn(
      { error: errorName(error) },
      'slack: cannot tell whether somebody is a full member; grant users:read',
    );
    return { standing: 'unknown' };
  }
}
