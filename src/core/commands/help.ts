/** `/tiktok help`, and the table of commands for the README: both out of the registry. */
import type { Command, CommandContext, CommandOption } from '../command.ts';
import type { Choice, Reply } from '../reply.ts';
import { choice } from '../reports/parts.ts';
import { complain, echo } from './complaints.ts';
import { namedCommand } from './names.ts';

export const help: Command = {
  name: 'help',
  names: { es: 'ayuda', fr: 'aide', de: 'hilfe', pt: 'ajuda' },
  summary: 'What can be asked and how',
  summaries: {
    es: 'Qué se puede preguntar y cómo',
    fr: 'Que demander et comment',
    de: 'Was man fragen kann und wie',
    pt: 'O que se pode perguntar e como',
  },
  options: [
    {
      name: 'command',
      names: { es: 'comando', fr: 'commande', de: 'befehl', pt: 'comando' },
      summary: 'The command to explain',
      summaries: {
        es: 'El comando que se explica',
        fr: 'La commande à expliquer',
        de: 'Der Befehl, der erklärt wird',
        pt: 'O comando a explicar',
      },
      type: 'command',
    },
  ],
  examples: ['help', 'help timeline'],
  run(values, context) {
    if (values.command === undefined) return generalHelp(context);
    const command = namedCommand(values.command, context.commands)?.command;
    if (command) return commandHelp(command);
    const instead = context.commands.map(({ name }) => ({ label: name, line: `help ${name}` }));
    return complain({
      what: `There is no command ${echo(values.command)}.`,
      instead: instead.slice(0, 4),
      command: help,
    });
  },
};

/** How a command is written: `timeline [place] [topic]`, `compare A B`. */
export function usageOf(command: Command): string {
  const shown = (option: CommandOption): string => {
    const name =
      option.type === 'choice' ? (option.choices ?? []).map(({ value }) => value).join('|') : option.name;
    return option.required ? name.toUpperCase() : `[${name}]`;
  };
  return [command.name, ...command.options.map(shown)].join(' ');
}

/** The README's table of commands, in Markdown; a bar in a text is escaped. */
export function commandTable(commands: readonly Command[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = commands.map((command) => {
    const example = command.examples[0] ?? command.name;
    return `| \`/tiktok ${cell(usageOf(command))}\` | ${cell(command.summary)} | \`/tiktok ${cell(example)}\` |`;
  });
  return ['| Command | What it gives | Example |', '|---|---|---|', ...rows].join('\n');
}

function generalHelp({ commands, knowledge }: CommandContext): Reply {
  const examples = commands.flatMap(({ examples: [example] }) => example ?? []).slice(0, 4);
  return reply(
    'Ask about TikTok regulation in your own words, or use a command. Every answer names its sources.',
    [
      {
        type: 'table',
        title: 'Commands',
        columns: [{ label: 'Command' }, { label: 'What it gives' }],
        rows: commands.map((command) => ({
          cells: [`/tiktok ${usageOf(command)}`, command.summary],
          cites: [],
        })),
      },
      {
        type: 'notice',
        tone: 'info',
        text: `Options go in any order, with dates as you would say them: ${examples.map((example) => `/tiktok ${example}`).join('; ')}. The knowledge holds ${knowledge.entries.length} records.`,
        cites: [],
      },
    ],
    [
      ...examples.map((example) => choice(`/tiktok ${example}`, `/tiktok ${example}`)),
      choice('Topics', '/tiktok topics'),
    ],
  );
}

function commandHelp(command: Command): Reply {
  const options = command.options.map((option) => ({
    cells: [option.name, `${option.summary}${option.required ? ' (needed)' : ''}`],
    cites: [],
  }));
  return reply(
    `/tiktok ${usageOf(command)}: ${command.summary}.`,
    [
      ...(options.length === 0
        ? []
        : ([
            {
              type: 'table',
              title: 'Options',
              columns: [{ label: 'Option' }, { label: 'What it takes' }],
              rows: options,
            },
          ] as const)),
      {
        type: 'facts',
        title: 'Examples',
        items: command.examples.map((example) => ({ text: `/tiktok ${example}`, cites: [] })),
      },
      ...(command.managersOnly
        ? ([
            { type: 'notice', tone: 'info', text: 'For those who may manage the channel.', cites: [] },
          ] as const)
        : []),
    ],
    command.examples.map((example) => choice(`/tiktok ${example}`, `/tiktok ${example}`)),
  );
}

function reply(headline: string, blocks: Reply['blocks'], choices: readonly (Choice | undefined)[]): Reply {
  return {
    kind: 'report',
    blocks: [{ type: 'headline', text: headline, cites: [] }, ...blocks],
    citations: [],
    entries: [],
    choices: choices.flatMap((some) => some ?? []),
  };
}
