import type { FaqEntry } from '../types';
import { refundInThreeDays, lateRefundInterest } from './lawSentences';

export const refundEntries: FaqEntry[] = [
  {
    id: 'refund-when',
    group: 'return',
    question: '환불은 언제 들어오나요',
    answer: [
      {
        text: '취소나 반품이 완료된 뒤 신용카드는 3~5영업일, 체크카드는 2영업일쯤 걸린다고 안내되어 있어요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: '계좌 간편결제와 포인트·머니는 바로, 무통장입금은 본인 계좌로 1영업일이에요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: '휴대폰 결제는 그달이면 승인취소, 다음 달이면 환불정산액으로 돌려받아요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      refundInThreeDays,
    ],
    nextStep:
      '취소나 반품이 완료된 날과 결제수단을 보고, 기간이 지났으면 카드사나 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'refund-late',
    statuses: ['cancelled', 'returned'],
    naverOnly: true,
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep: '환불이 처리됐는지 판매자에게 묻고, 처리됐다면 카드사에 취소 반영일을 확인해 주세요.',
      askFirst: 'seller',
    },
    link: 'https://help.pay.naver.com/faq/content.help?faqId=11753',
    keywords: ['환불', '환불기간', '환불 언제', '카드취소', '승인취소', '환불금', '환불 소요일', '환불지연'],
    aliases: [
      '취소한 돈 언제 들어와요',
      '카드 승인 취소가 아직 안 됐는데',
      '환불 며칠 걸리나요',
      '체크카드로 샀는데 환불은 언제 되죠',
      '취소완료인데 돈이 안 돌아왔음',
      '환불금 입금일 알고 싶어요',
      '돈 언제 돌려줘',
      '환불됐다는데 통장에 없어요',
    ],
  },
  {
    id: 'refund-less',
    group: 'return',
    question: '환불 금액이 결제한 것보다 적어요',
    answer: [
      {
        text: '일부만 취소하거나 반품해 무료배송 조건이 깨지면 처음 배송비가 빠질 수 있다고 안내되어 있어요.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-partial-return'],
      },
      {
        text: '반품이 판매자 사유라면 이 배송비는 빠지지 않아요.',
        sources: ['free-shipping-partial-return'],
      },
      {
        text: '최소주문금액보다 적어지면 장바구니 할인도 빠져요.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: '주문상세의 환불 내역에서 빠진 금액을 확인하고, 다르면 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'refund-late',
    statuses: ['cancelled', 'returned'],
    naverOnly: true,
    keywords: ['환불 금액', '덜 환불', '부분환불', '배송비 차감', '환불 차액', '금액 부족'],
    aliases: [
      '환불이 덜 됐어요',
      '왜 금액이 깎여서 환불됐죠',
      '배송비를 빼고 돌려줬네요',
      '결제한 돈보다 적게 들어옴',
      '환불액이 안 맞아요',
      '일부만 환불된 것 같은데요',
      '3천 원이 덜 들어왔어요',
      '환불 금액 계산이 이상함',
    ],
  },
  {
    id: 'refund-account',
    group: 'return',
    question: '환불 계좌를 바꾸고 싶어요',
    answer: [
      {
        text: '무통장입금 주문만 환불계좌를 바꾸거나 환불정산액으로 바꿀 수 있고, 승인이 끝나면 바꿀 수 없다고 안내되어 있어요.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
      {
        text: '그 밖의 결제는 결제한 수단으로만 환불돼요.',
        sources: ['refund-account-cancel'],
      },
    ],
    nextStep: '승인이 끝나기 전에 네이버페이 고객센터에 문의해 주세요. 공개 글에는 계좌번호를 적지 마세요.',
    askFirst: 'naver-pay',
    topic: 'other',
    statuses: ['cancel-requested', 'return-requested'],
    naverOnly: true,
    link: 'https://help.pay.naver.com/mail/form.help',
    keywords: ['환불계좌', '환불 계좌 변경', '환불 통장', '계좌 수정', '현금 환불', '환불 수단'],
    aliases: [
      '환불받을 계좌 바꿔주세요',
      '다른 통장으로 환불해주세요',
      '환불 계좌 잘못 적었어요',
      '카드 말고 계좌로 환불받을 수 있나요',
      '환불 계좌번호 수정하고 싶음',
      '예전 계좌로 환불되면 어떡해',
      '가족 계좌로 돌려받고 싶어요',
      '환불 은행 변경하는 법',
    ],
  },
];
