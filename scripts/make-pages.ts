import { writeFunctionHelp } from './make-function-help'
import { writeRulesPage } from './make-rules-page'

/** What is made of the rules and of the functions. In one process, which loads once what both need. */
writeRulesPage()
void writeFunctionHelp()
