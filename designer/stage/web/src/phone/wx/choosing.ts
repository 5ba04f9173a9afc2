/** What the person keeps in WeChat and hands to an app: addresses, invoices, licence plates, contacts. All of it is invented. */
import type { Asked } from '../dialogs/asking'
import { row } from '../dialogs/asking'
import person from '../dialogs/person.json'
import { asynchronousArea, type Area, type Phone } from './area'

export function choosingArea(phone: Phone): Area {
  return asynchronousArea(phone.host, {
    chooseAddress: () => chooseOne(phone, '选择收货地址', person.addresses, addressRow),
    chooseInvoiceTitle: () => chooseOne(phone, '选择发票抬头', person.invoiceTitles, ({ title, taxNumber }) => row(title, taxNumber || '个人')),
    chooseInvoice: async () => ({ invoiceInfo: JSON.stringify([await chooseOne(phone, '选择发票', person.invoices, (invoice) => row('示例发票', invoice.card_id))]) }),
    chooseLicensePlate: async () => ({ plateNumber: (await chooseOne(phone, '选择车牌', person.plates.map((plate) => ({ plate })), ({ plate }) => row(plate))).plate }),
    chooseContact: async () => {
      const { telNumber, userName } = await chooseOne(phone, '选择联系人', person.addresses, (each) => row(each.userName, each.telNumber))
      return { phoneNumber: telNumber, displayName: userName, phoneNumberList: telNumber }
    },
  })
}

type Address = (typeof person.addresses)[number]

function addressRow(address: Address): ReturnType<typeof row> {
  const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = address
  return row(`${userName}  ${telNumber}`, `${provinceName}${cityName}${countyName}${detailInfo}`)
}

async function chooseOne<Thing>({ asking }: Phone, title: string, things: Thing[], drawn: (thing: Thing) => ReturnType<typeof row>): Promise<Thing> {
  const asked: Asked = { kind: 'page', title, rows: things.map(drawn), pick: 'answer', yes: '', no: '返回' }
  const { chosen } = await asking.ask(asked, { no: 'cancel', fail: 'auth deny' })
  return things[chosen[0] ?? 0]!
}
