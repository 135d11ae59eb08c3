import { createStore } from '../../../src/taskpane/state/store'

const counting = (together?: (tell: () => void) => void) =>
  createStore((state: number, event: number) => state + event, 0, together)

test('whoever listens hears of every change, and of nothing else, until they stop', () => {
  const store = counting()
  const heard: number[] = []
  const stop = store.subscribe(() => heard.push(store.state()))
  for (const event of [1, 0, 2]) store.dispatch(event)
  stop()
  store.dispatch(3)
  expect(heard).toEqual([1, 3])
  expect(store.state()).toBe(6)
})

test('all are told of an event together', () => {
  const order: string[] = []
  const store = counting((tell) => {
    order.push('begin')
    tell()
    order.push('end')
  })
  store.subscribe(() => order.push('one'))
  store.subscribe(() => order.push('other'))
  store.dispatch(1)
  expect(order).toEqual(['begin', 'one', 'other', 'end'])
})
