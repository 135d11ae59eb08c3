import { Command, CommanderError, Option } from 'commander'
import type { Language } from '../text/language'
import { balanceCommand } from './commands/balance'
import { checkCommand } from './commands/check'
import { fixCommand } from './commands/fix'
import { clearCommand, markCommand } from './commands/mark'
import { rulesCommand } from './commands/rules'
import { templateCommand } from './commands/template'
import { CLI_MESSAGES, type CliMessages } from './messages'

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

function addCommands(program: Command, messages: CliMessages, done: (status: number) => void): void {
  const { commands, options } = messages
  const lang = () => new Option('--lang <lang>', options.lang).choices(['zh', 'en']).default('zh')
  const run =
    <Args extends unknown[]>(command: (...args: Args) => number | Promise<number>) =>
    async (...args: Args): Promise<void> =>
      done(await command(...args))

  program
    .command('check')
    .description(commands.check)
    .argument('<files...>', messages.files)
    .addOption(new Option('--format <format>', options.format).choices(['text', 'json', 'html']).default('text'))
    .option('--out <file>', options.out)
    .option('--roster <file>', options.roster)
    .option('--strict', options.strict)
    .addOption(lang())
    .action(run(checkCommand))
  for (const [name, command] of [
    ['mark', markCommand],
    ['clear', clearCommand],
  ] as const) {
    program
      .command(name)
      .description(commands[name])
      .argument('<file>', messages.file)
      .option('--out <file>', options.out)
      .option('--in-place', options.inPlace)
      .option('--roster <file>', options.roster)
      .addOption(lang())
      .action(run(command))
  }
  program
    .command('fix')
    .description(commands.fix)
    .argument('<file>', messages.file)
    .option('--out <file>', options.out)
    .option('--in-place', options.inPlace)
    .option('--dry-run', options.dryRun)
    .option('--roster <file>', options.roster)
    .addOption(lang())
    .action(run(fixCommand))
  program
    .command('balance')
    .description(commands.balance)
    .argument('<file>', messages.file)
    .option('--standard <standard>', options.standard)
    .addOption(new Option('--format <format>', options.format).choices(['text', 'json', 'html']).default('text'))
    .option('--plan <prices>', options.plan)
    .option('--out <file>', options.out)
    .addOption(lang())
    .action(run(balanceCommand))
  program
    .command('template')
    .description(commands.template)
    .option('--edition <points>', options.edition, '49')
    .requiredOption('--out <file>', options.out)
    .addOption(lang())
    .action(run(templateCommand))
  program
    .command('rules')
    .description(commands.rules)
    .addOption(new Option('--format <format>', options.format).choices(['text', 'json']).default('text'))
    .addOption(lang())
    .action(run(rulesCommand))
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
  const quoted = OWN_NAMES.includes(code) ? [] : [...message.matchAll(/'([^']+)'/g)].map(([, word]) => word)
  const words = quoted.map((word) => word.replace(/ <.*>$/, '')).join(' ')
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1] ?? ''
  return `${messages.badWords(messages.badCall[code] ?? message, words, choices)}\n${messages.seeHelp}\n`
}
