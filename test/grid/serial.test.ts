import { dateOfSerial, serialOfDate } from '../../src/grid/serial'
import { fc } from '../property'

const day = (serial: number, date1904 = false) => dateOfSerial(serial, date1904).toISOString().slice(0, 10)

it.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [43424, false, '2018-11-20'],
  [43424.999, false, '2018-11-20'],
  [0, true, '1904-01-01'],
  [41962, true, '2018-11-20'],
])('serial %d (1904: %s) is %s', (serial, date1904, expected) => {
  expect(day(serial, date1904)).toBe(expected)
})

it('a serial that no day has is told as the day before it', () => {
  expect(day(60)).toBe('1900-02-28')
})

it('every other day has its own serial, one more than that of the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.boolean(), (serial, date1904) => {
      fc.pre(date1904 || serial !== 60)
      expect(serialOfDate(dateOfSerial(serial, date1904), date1904)).toBe(serial)
    }),
  )
})
