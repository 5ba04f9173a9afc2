import { requiredText, type Options } from '../answers'
import { asynchronousArea, type Area, type Phone } from './area'

/** What an order must have (developers.weixin.qq.com, wx.requestPayment); the amount is known to WeChat's servers only. */
const PARAMETERS = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign']
const OPTIONAL = ['signType']

export function paymentArea(phone: Phone): Area {
  return asynchronousArea(phone.host, { requestPayment: (options) => pay(phone, options) })
}

/** Nothing is paid: the person says how it goes. */
async function pay({ asking }: Phone, options: Options): Promise<void> {
  const facts = PARAMETERS.filter((name) => !OPTIONAL.includes(name) || options[name] !== undefined).map((name) => ({ label: name, text: requiredText(options, name) }))
  const text = '金额由商户后台下单时确定，这里只显示订单参数。'
  await asking.ask({ kind: 'pay', title: '支付', text, facts, yes: '确认支付', no: '取消' }, { no: 'cancel', fail: 'payment failed' })
}
