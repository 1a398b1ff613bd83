/** The core's commands, in the order in which help shows them. Digests add their own. */
import type { Command } from '../command.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { fines } from './fines.ts';
import { help } from './help.ts';
import { map } from './map.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { upcoming } from './upcoming.ts';
import { withReadValues } from './values.ts';

/** Each reads its values itself, so that what a form or a stale button sends is checked as a typed line is. */
export const coreCommands: readonly Command[] = [
  ask,
  timeline,
  status,
  map,
  fines,
  upcoming,
  compare,
  sources,
  topics,
  help,
].map(withReadValues);
