import type { FaqEntry } from '../types';
import { exchangeOrRefundStandard, withinSevenDays } from './lawSentences';

export const exchangeEntries: FaqEntry[] = [
  {
    id: 'exchange-how',
    group: 'return',
    question: '교환하고 싶어요',
    answer: [
      { text: '교환을 접수하면 수거는 보통 2~3영업일 걸려요.', sources: ['exchange-request'] },
      {
        text: '수거완료 뒤 3영업일 안에 다시 보내도록 안내되어 있어요.',
        sources: ['exchange-cost', 'exchange-delayed'],
      },
      { text: '교환배송비는 변심일 때만 청구할 수 있어요.', sources: ['exchange-cost'] },
      {
        text: '다른 옵션이나 상품으로는 화면에서 교환할 수 없어, 판매자가 따로 바꿔 주거나 반품하고 다시 주문하는 편이 권장돼요.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep: '재고가 있는지 판매자에게 묻고, 주문상세에서 교환 신청 버튼을 찾아 주세요.',
    askFirst: 'seller',
    topic: 'exchange',
    statuses: ['shipping', 'delivered'],
    naverOnly: true,
    elsewhere: {
      answer: [exchangeOrRefundStandard, withinSevenDays],
      nextStep: '재고와 교환 비용을 판매자에게 묻고 교환을 신청해 주세요.',
      askFirst: 'seller',
    },
    keywords: [
      '교환',
      '교환신청',
      '교환방법',
      '사이즈교환',
      '교환배송비',
      '맞교환',
      '새 상품',
      '다른 상품',
      '차액',
    ],
    aliases: [
      '교환 신청은 어디서 하나요',
      '작아서 큰 사이즈로 바꾸고 싶어요',
      '새 제품으로 바꿔줘요',
      '교환되나요',
      '교환하는 데 배송비 드나요',
      '입어보니 커서 교환할래요',
      '불량이라 똑같은 걸로 교환하고 싶음',
      '교환 절차 알려주세요',
      '다른 색상으로 교환하고 싶은데',
      '차액 내고 더 좋은 모델로 교환',
    ],
  },
  {
    id: 'exchange-hold',
    group: 'return',
    question: '교환이 보류되거나 늦어져요',
    answer: [
      {
        text: '교환보류는 교환배송비, 상품 준비, 상품이 아직 들어오지 않은 것 등이 이유라고 안내되어 있어요.',
        sources: ['exchange-redispatch-late'],
      },
      {
        text: '다시 보내는 것은 수거완료 뒤 3영업일 안이 원칙이에요.',
        sources: ['exchange-redispatch-late', 'exchange-cost'],
      },
      {
        text: '구매자 문의는 1588-3819(유료 통화)로 안내되어 있어요.',
        sources: ['naver-exchange-hold'],
      },
    ],
    nextStep: '보류 사유를 확인하고, 판매자에게 다시 보내는 날을 물어보세요.',
    askFirst: 'seller',
    topic: 'exchange',
    statuses: ['exchange-requested', 'exchanging'],
    naverOnly: true,
    link: 'https://m.help.naver.com/support/contents/contentsView.help?contentsNo=11057',
    keywords: ['교환보류', '교환지연', '재배송', '교환 상품 안옴', '교환 처리', '교환중'],
    aliases: [
      '교환한 새 상품이 안 와요',
      '교환보류라는데 이유가 뭐예요',
      '교환 물건 언제 다시 보내주나요',
      '재배송이 왜 이리 늦죠',
      '교환 신청한 지 2주째 깜깜',
      '보낸 건 도착했다는데 교환품은 언제 오나',
      '교환지연이라고 떠 있음',
      '교환 재발송 언제 돼요',
    ],
  },
];
