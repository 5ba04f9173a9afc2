import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateWheel, timeWheel } from '../../../../../widgets/picker/dates'
import { listsWheel, listWheel } from '../../../../../widgets/picker/lists'
import { regionWheel } from '../../../../../widgets/picker/regionWheel'
import { pickerWith } from './widget'

const date = (data: Record<string, unknown>) => dateWheel(pickerWith({ fields: 'day', value: '', start: '', end: '', ...data }).widget)
const time = (data: Record<string, unknown>) => timeWheel(pickerWith({ value: '', start: '', end: '', ...data }).widget)
const region = (data: Record<string, unknown>) => regionWheel(pickerWith({ level: 'region', customItem: '', value: [], ...data }).widget)
const lengths = (columns: string[][]): number[] => columns.map((column) => column.length)

test('a date stands on its value', () => {
  const wheel = date({ value: '2024-02-29' })
  const [year, month, day] = wheel.columns().map((column, index) => column[wheel.value()[index]!])
  assert.deepEqual([year, month, day], ['2024年', '2月', '29日'])
})

test('the days of a month follow month and year', () => {
  const wheel = date({ value: '2024-01-31' })
  assert.equal(wheel.turn(1, 1)!.columns[2]!.length, 29)
  assert.equal(wheel.turn(0, 2023 - 1900)!.columns[2]!.length, 28)
})

test('a day that the new month lacks becomes its last day', () => {
  const wheel = date({ value: '2023-01-31' })
  const { value } = wheel.turn(1, 1)!
  assert.deepEqual(wheel.detail(value), { value: '2023-02-28' })
})

test('start and end cut the wheels only at the edge', () => {
  const wheel = date({ value: '2024-03-10', start: '2024-03-05', end: '2025-02-10' })
  assert.deepEqual(lengths(wheel.columns()), [2, 10, 27])
  assert.deepEqual(lengths(wheel.turn(1, 1)!.columns), [2, 10, 30])
  assert.deepEqual(lengths(wheel.turn(0, 1)!.columns), [2, 2, 10])
})

test('fields say how fine a date is', () => {
  assert.deepEqual(date({ value: '2024-05-06', fields: 'month' }).detail([124, 4]), { value: '2024-05' })
  assert.equal(date({ fields: 'year' }).columns().length, 1)
})

test('a time is written with two figures', () => {
  assert.deepEqual(time({ value: '08:05' }).detail([8, 5]), { value: '08:05' })
})

test('a time before its start stands on the start', () => {
  const wheel = time({ value: '06:00', start: '08:30', end: '20:00' })
  assert.deepEqual(wheel.detail(wheel.value()), { value: '08:30' })
})

test('a list shows the field of its objects', () => {
  const { widget } = pickerWith({ range: [{ name: 'A' }, { name: 'B' }], rangeKey: 'name', value: 1 })
  assert.deepEqual(listWheel(widget).columns(), [['A', 'B']])
})

test('an index behind the end of a list stands on the last item', () => {
  const { widget } = pickerWith({ range: ['A', 'B'], rangeKey: '', value: 9 })
  assert.deepEqual(listWheel(widget).value(), [1])
})

test('a page may answer a turned column with other lists', () => {
  const { widget, sent } = pickerWith({ range: [['fish', 'birds'], ['carp', 'eel']], rangeKey: '', value: [0, 1] }, (data) => {
    data['range'] = [['fish', 'birds'], ['owl', 'duck', 'gull']]
    data['value'] = [1, 2]
  })
  assert.deepEqual(listsWheel(widget).turn(0, 1), { columns: [['fish', 'birds'], ['owl', 'duck', 'gull']], value: [1, 2] })
  assert.deepEqual(sent, [{ name: 'columnchange', detail: { column: 0, value: 1 } }])
})

test('a page that does not answer leaves the other columns where they were turned to', () => {
  const { widget } = pickerWith({ range: [['a', 'b'], ['c', 'd']], rangeKey: '', value: [0, 0] })
  const wheel = listsWheel(widget)
  wheel.turn(0, 1)
  assert.deepEqual(wheel.turn(1, 1)!.value, [1, 1])
})

test('lists that come later keep what was turned to, as far as they have it', () => {
  const data = { range: [['a', 'b'], ['c', 'd', 'e']], rangeKey: '', value: [0, 0] }
  const wheel = listsWheel(pickerWith(data).widget)
  wheel.turn(1, 2)
  data.range = [['a', 'b'], ['x', 'y']]
  assert.deepEqual(wheel.refresh!(), { columns: [['a', 'b'], ['x', 'y']], value: [0, 1] })
})

test('a region stands on its names and tells their codes', () => {
  const wheel = region({ value: ['广东省', '广州市', '海珠区'] })
  const code = ['440000', '440100', '440105']
  assert.deepEqual(wheel.detail(wheel.value()), { value: ['广东省', '广州市', '海珠区'], code, postcode: '' })
})

test('a city without districts of its own has its streets', () => {
  const wheel = region({ value: ['广东省', '东莞市'] })
  assert.ok(wheel.columns()[2]!.includes('虎门镇'))
})

test('another province brings its own cities', () => {
  const wheel = region({ value: ['北京市', '北京市', '东城区'] })
  const next = wheel.columns()[0]!.indexOf('浙江省')
  assert.equal(wheel.turn(0, next)!.columns[1]![0], '杭州市')
})

test('the first choice for every column is the page\'s own', () => {
  const wheel = region({ customItem: '全部' })
  assert.deepEqual(wheel.detail(wheel.value()), { value: ['全部', '全部', '全部'], code: [], postcode: '' })
})

test('level says how many columns a region has', () => {
  assert.equal(region({ level: 'city' }).columns().length, 2)
})
