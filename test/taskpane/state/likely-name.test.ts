import { nameOf } from '../../../src/taskpane/state/likely-name'

test.each([
  ['基教科', '基教科'],
  ['基教科    联系电话：024-52650000', '基教科'],
  ['基教科 024-52650000', '基教科'],
  ['基教科（52650000）', '基教科'],
  ['基教科  电话：52650000  审核人：', '基教科'],
  ['', ''],
])('of the contact %p the name is %p', (contact, name) => expect(nameOf(contact)).toBe(name))
