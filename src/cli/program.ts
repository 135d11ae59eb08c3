import { extname } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { EDITIONS } from '../summary-table/editions'
import { itemAt } from '../text/items'
import type { Language } from '../text/language'
import { tuneForFiles } from './v8-flags'
import { CHECK_FORMATS, DESK_FORMATS } from './formats'
import { LEDGER_IDS } from './ledger-ids'
import { CLI_MESSAGES, type CliMessages } from './messages'
import { isWorkbookName } from './workbook-names'

declare const YIJIAO_VERSION: string

/** Runs a call of the command line and gives its exit status. Throws Failure or UnreadableFile with a sentence for a person. */
export async function runProgram(argv: readonly string[], language: Language): Promise<number> {
  const messages = CLI_MESSAGES[language]
  let status = 0
  const program = new Command('yijiao')
    .description(messages.about)
    .version(YIJIAO_VERSION, '-V, --version', messages.options.version)
    .helpCommand('help [command]', messages.commands.help)
  addCommands(program, messages, (result) => (status = result))
  for (const command of [program, ...program.commands]) prepare(command, messages)
  try {
    await program.parseAsync([...argv])
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    process.stderr.write(error.code === 'commander.help' ? program.helpInformation() : badCall(error, messages))
    return 2
  }
}

/** What a command takes, and what carries it out. */
interface Call {
  readonly argument?: '<files...>' | '<file>' | '<tables...>'
  readonly options: readonly (keyof typeof OPTIONS)[]
  /** What its help says below the options. */
  readonly example?: (messages: CliMessages) => string
  /** Whether it does files in several threads, and tunes V8 once they have started. */
  readonly hasThreads?: true
  /** Loads what carries it out, which no other command needs. */
  readonly load: () => Promise<(...args: never[]) => number | Promise<number>>
}

type Words = CliMessages['options']

const EDITION_NAMES = EDITIONS.map(({ id }) => id).join('、')
/** The newest. */
const DEFAULT_EDITION = itemAt(EDITIONS, 0).id

const OPTIONS = {
  report: ({ format }: Words) =>
    new Option('--format <format>', format).choices(['text', 'json', 'html']).default('text'),
  check: ({ format }: Words) => new Option('--format <format>', format).choices([...CHECK_FORMATS]).default('text'),
  list: ({ format }: Words) => new Option('--format <format>', format).choices(['text', 'json']).default('text'),
  deskReport: ({ format }: Words) => new Option('--format <format>', format).choices(DESK_FORMATS).default('text'),
  unit: ({ unit }: Words) => new Option('--unit <unit>', unit).makeOptionMandatory(),
  into: ({ into }: Words) => new Option('--into <table>', into),
  previous: ({ previous }: Words) => new Option('--previous <table>', previous),
  date: ({ date }: Words) => new Option('--date <day>', date),
  reportFile: ({ report }: Words) => new Option('--report <file>', report),
  out: ({ out }: Words) => new Option('--out <file>', out),
  target: ({ out }: Words) => new Option('--out <file>', out).makeOptionMandatory(),
  inPlace: ({ inPlace }: Words) => new Option('--in-place', inPlace),
  dryRun: ({ dryRun }: Words) => new Option('--dry-run', dryRun),
  roster: ({ roster }: Words) => new Option('--roster <file>', roster),
  deadline: ({ deadline }: Words) => new Option('--deadline <day>', deadline),
  strict: ({ strict }: Words) => new Option('--strict', strict),
  standard: ({ standard }: Words) => new Option('--standard <standard>', standard),
  plan: ({ plan }: Words) => new Option('--plan <prices>', plan),
  verify: ({ verify }: Words) => new Option('--verify <report>', verify),
  edition: ({ edition }: Words) =>
    new Option('--edition <edition>', edition(EDITION_NAMES, DEFAULT_EDITION)).default(DEFAULT_EDITION),
  ledger: ({ ledger }: Words) => new Option('--ledger <id>', ledger(LEDGER_IDS.join('、'))),
  schools: ({ schools }: Words) => new Option('--schools <file>', schools),
  lang: ({ lang }: Words) => new Option('--lang <lang>', lang).choices(['zh', 'en']).default('zh'),
}

const CALLS: Readonly<Record<Exclude<keyof CliMessages['commands'], 'help'>, Call>> = {
  check: {
    argument: '<files...>',
    options: ['check', 'out', 'roster', 'strict', 'deadline', 'lang'],
    hasThreads: true,
    example: ({ checkExample }) => checkExample,
    load: async () => (await import(/* webpackMode: "eager" */ './commands/check')).checkCommand,
  },
  mark: {
    argument: '<file>',
    options: ['out', 'inPlace', 'roster', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/mark')).markCommand,
  },
  clear: {
    argument: '<file>',
    options: ['out', 'inPlace', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/mark')).clearCommand,
  },
  fix: {
    argument: '<file>',
    options: ['out', 'inPlace', 'dryRun', 'roster', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/fix')).fixCommand,
  },
  rollup: {
    argument: '<files...>',
    options: ['unit', 'roster', 'into', 'previous', 'out', 'inPlace', 'deskReport', 'reportFile', 'lang'],
    hasThreads: true,
    load: async () => (await import(/* webpackMode: "eager" */ './commands/rollup')).rollupCommand,
  },
  compare: {
    argument: '<tables...>',
    options: ['deskReport', 'reportFile', 'out', 'roster', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/compare')).compareCommand,
  },
  tasks: {
    argument: '<file>',
    options: ['previous', 'date', 'out', 'deskReport', 'reportFile', 'roster', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/tasks')).tasksCommand,
  },
  balance: {
    argument: '<file>',
    options: ['standard', 'report', 'plan', 'out', 'lang'],
    example: ({ planExample }) => planExample,
    load: async () => (await import(/* webpackMode: "eager" */ './commands/balance')).balanceCommand,
  },
  template: {
    options: ['edition', 'ledger', 'schools', 'target', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/template')).templateCommand,
  },
  rules: {
    options: ['list', 'lang'],
    load: async () => (await import(/* webpackMode: "eager" */ './commands/rules')).rulesCommand,
  },
  draft: {
    argument: '<file>',
    options: ['previous', 'out', 'verify', 'list', 'roster', 'lang'],
    example: ({ draftExample }) => draftExample,
    load: async () => (await import(/* webpackMode: "eager" */ './commands/draft')).draftCommand,
  },
}

function addCommands(program: Command, messages: CliMessages, done: (status: number) => void): void {
  for (const [name, { argument, options, example, hasThreads, load }] of Object.entries(CALLS)) {
    const command = program.command(name).description(messages.commands[name as keyof typeof CALLS])
    if (argument) command.argument(argument, { '<file>': messages.file, '<files...>': messages.files, '<tables...>': messages.tables }[argument]) // prettier-ignore
    for (const option of options) command.addOption(OPTIONS[option](messages.options))
    if (example) command.addHelpText('after', `\n${example(messages)}`)
    command.action(async (...args) => {
      takeFormatOfOut(command)
      const run = await load()
      if (!hasThreads) tuneForFiles()
      done(await run(...(args as never[])))
    })
  }
}

/** A call that says where to write, but not how, is understood by the ending of that file. */
function takeFormatOfOut(command: Command): void {
  const { out } = command.opts<{ out?: string }>()
  const choices = command.options.find((option) => option.attributeName() === 'format')?.argChoices
  const format = isWorkbookName(out ?? '')
    ? 'sheet'
    : ofEnding(
        extname(out ?? '')
          .slice(1)
          .toLowerCase(),
      )
  if (command.getOptionValueSource('format') === 'default' && choices?.includes(format))
    command.setOptionValue('format', format)
}

function ofEnding(ending: string): string {
  return ending === 'htm' ? 'html' : ending
}

/** Gives a command its help in our language, and hands its errors to us instead of ending the program. */
function prepare(command: Command, { options, helpTitles, usage, choices }: CliMessages): void {
  const titles: Record<string, string> = {
    'Usage:': helpTitles.usage,
    'Arguments:': helpTitles.arguments,
    'Options:': helpTitles.options,
    'Commands:': helpTitles.commands,
  }
  command
    .helpOption('-h, --help', options.help)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      optionDescription: ({ description, argChoices, defaultValue }) =>
        description + (argChoices ? choices(argChoices.join(' / '), String(defaultValue)) : ''),
      subcommandTerm: (one) => one.name(),
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (one) =>
        [one.parent?.name(), one.name(), usage, ...one.registeredArguments.map((argument) => `<${argument.name()}…>`)]
          .filter(Boolean)
          .join(' '),
    })
}

// commander quotes the argument it lacks, or the command that has too many, by our name for it: no word of the call.
const OWN_NAMES: readonly string[] = ['commander.missingArgument', 'commander.excessArguments']

/** What is wrong with a call, in the words of the call, which commander quotes. */
function badCall({ code, message }: CommanderError, messages: CliMessages): string {
  const quoted = OWN_NAMES.includes(code) ? [] : [...message.matchAll(/'([^']+)'/g)].map(([, word = '']) => word)
  const words = quoted.map((word) => word.split(' <', 1)[0]).join(' ')
  const choices = message.split('Allowed choices are ', 2)[1]?.replace(/\.$/, '') ?? ''
  const meant = message.split('(Did you mean ', 2)[1]?.replace('one of ', '').split('?', 1)[0]
  const advice = `${meant === undefined ? '' : messages.didYouMean(meant)}${messages.seeHelp}`
  return `${messages.badWords(messages.badCall[code] ?? message, words, choices)}\n${advice}\n`
}
