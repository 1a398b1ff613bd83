/** A knowledge of a few records that passes its check, as files; tests change one line of it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Path under the knowledge folder → text. */
export type Files = Readonly<Record<string, string>>;

export const smallFiles: Files = {
  'events/europe.yaml': `- id: ie-2025-fine
  title: Ireland fines TikTok
  date: 2025-05-02
  place: IE
  kind: fine
  topics: [fines]
  answer: Ireland's Data Protection Commission fined TikTok €530 million on 2 May 2025 over transfers of data to China.
  facts:
    - text: The Data Protection Commission fined TikTok €530 million.
      sources: [dpc-2025]
  names: [the Irish fine]
  questions: [How much did Ireland fine TikTok?]
  related: [dpc]
  money: { value: 530000000, currency: EUR, authority: Data Protection Commission, reason: transfers to China, state: appealed }
  checked: 2026-08-20
  added: 2026-08-20
`,
  'concepts/agencies.yaml': `- id: dpc
  title: Data Protection Commission
  kind: agency
  place: IE
  topics: [fines]
  answer: The Data Protection Commission is Ireland's privacy regulator and TikTok's lead one in the European Union.
  facts:
    - text: The Data Protection Commission is Ireland's privacy regulator.
      sources: [dpc-2025]
  names: [Irish DPC]
  questions: [What is the Data Protection Commission?]
  checked: 2026-08-20
  added: 2026-08-20
`,
  'places/all.yaml': `- code: EU
  name: European Union
  names: [the EU]
- code: IE
  name: Ireland
  names: [Irish, Dublin]
  in: [EU]
  status:
    app: available
    devices: advised-against
    devicesSince: 2023-04
    summary:
      - text: TikTok is available in Ireland; officials are advised not to use it on official devices.
        sources: [dpc-2025]
    checked: 2026-08-20
    added: 2026-08-20
`,
  'sources/all.yaml': `- id: dpc-2025
  title: Inquiry into TikTok Technology Limited
  publisher: Data Protection Commission
  url: https://www.dataprotection.ie/en/news-media/tiktok-2025
  date: 2025-05-02
  type: primary
  seen: result
`,
  'topics.yaml': `- id: fines
  name: Fines
  names: [penalties]
- id: ban
  name: Bans
- id: government-devices
  name: Government devices
`,
};

/** The small knowledge with one text of one file replaced. */
export function changed(file: keyof typeof smallFiles & string, from: string, to: string): Files {
  const text = smallFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`small knowledge: ${file} does not hold "${from}"`);
  return { ...smallFiles, [file]: text.replace(from, to) };
}

/** Writes the files under a new temporary folder and gives its path. */
export function writeKnowledge(files: Files = smallFiles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiktok-bot-knowledge-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
