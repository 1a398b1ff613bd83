/** Reads how somebody wants a digest, from typed options and from free words in any order. */
import { fold } from '../core/understanding/words.ts';
import { editDistance } from '../core/understanding/spelling.ts';
import type { CommandValues } from '../core/command.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type DigestSettings, type Frequency, frequencies } from '../store/subscriptions.ts';
import { isZone } from './schedule.ts';
import { WEEKDAYS } from './words.ts';
