import { serveLedger } from './ledger'

// The child that reads a ledger loads nothing else: what it took is what is told.
if (!serveLedger()) void import('./all')
