// The build reads the comments of these files into functions.json and ends each with its calls of
// CustomFunctions.associate, so this script runs only where office.js is: inside Excel.
import './class-size'
import './counties'
import './documents'
import './schools'
import './spread'
