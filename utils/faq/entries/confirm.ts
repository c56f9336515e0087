import type { FaqEntry } from '../types';
import { threeMonthsAndThirtyDays } from './lawSentences';

export const confirmEntries: FaqEntry[] = [
  {
    id: 'auto-confirm',
    group: 'contact',
    question: '구매확정이 자동으로 되는 시점이 궁금해요',
    answer: [
      {
        text: '배송 추적이 되면 배송완료일부터 8일째, 추적이 안 되면 발송처리일부터 28일째라고 안내되어 있어요.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: '해외 출고나 예약구매는 45일째이고, 판매자가 구매확정을 요청하면 5일째예요.',
        sources: ['auto-confirm', 'confirm-asked'],
      },
      {
        text: '구매확정은 판매자에게 대금을 보내도 된다는 뜻이에요.',
        sources: ['confirm-meaning'],
      },
    ],
    nextStep: '주문상세에서 구매확정 예정일을 확인하고, 문제가 있으면 그 전에 판매자에게 알려 주세요.',
    askFirst: 'self',
    topic: 'other',
    statuses: ['shipping', 'delivered', 'confirmed'],
    naverOnly: true,
    keywords: ['구매확정', '자동구매확정', '자동확정', '구매확정일', '구매확정 예정', '8일'],
    aliases: [
      '구매확정 가만두면 저절로 돼요?',
      '자동 구매확정은 며칠 뒤예요',
      '구매확정 안 하면 불이익 있나',
      '나도 모르게 구매확정 됐네요',
      '구매확정이 뭘 하는 건지',
      '언제까지 구매확정 눌러야 해요',
      '구매확정 예정일이 언제죠',
      '확정 버튼 꼭 눌러야 하나요',
    ],
  },
  {
    id: 'confirm-extend',
    group: 'contact',
    question: '구매확정을 미루고 싶어요',
    answer: [
      {
        text: '구매확정은 한 번에 10일씩, 최대 3번(30일)까지 미룰 수 있다고 안내되어 있어요.',
        sources: ['confirm-extension'],
      },
      { text: '자동 구매확정 예정일 3일 전부터 할 수 있어요.', sources: ['confirm-extension'] },
    ],
    nextStep: '주문상세에서 구매확정 연장을 찾고, 없으면 판매자에게 부탁해 주세요.',
    askFirst: 'seller',
    topic: 'other',
    statuses: ['shipping', 'delivered'],
    naverOnly: true,
    keywords: ['구매확정 연장', '확정 연기', '구매확정 미루기', '연장', '자동확정 막기'],
    aliases: [
      '구매확정 늦출 수 있나요',
      '아직 못 받았는데 곧 자동확정이래요',
      '구매확정 기간 연장하려고요',
      '자동으로 확정되는 걸 막고 싶어요',
      '확정 미루는 버튼 어디',
      '물건 안 왔는데 구매확정 연장해줘',
      '구매확정 며칠 더 늘리기',
      '교환 중인데 확정돼버릴까 봐요',
    ],
  },
  {
    id: 'after-confirm',
    group: 'contact',
    question: '구매확정 후에도 반품·환불되나요',
    answer: [
      {
        text: '구매확정 뒤에는 반품이나 교환을 화면에서 신청할 수 없고, 판매자와 의논해 판매자가 취소 처리를 한다고 안내되어 있어요.',
        sources: ['after-confirm-refund', 'after-confirm-cancel', 'after-confirm-exchange'],
      },
      { text: '이때 적립·리뷰 포인트는 회수돼요.', sources: ['after-confirm-points'] },
      {
        text: '법에서 정한 반품 기간은 구매확정 버튼과 따로 계산되지만, 사정마다 달라 확인이 필요해요.',
        sources: ['act-17', 'act-35'],
      },
    ],
    nextStep: '구매확정일과 사유, 사진을 챙겨 판매자에게 취소 처리를 부탁해 주세요.',
    askFirst: 'seller',
    topic: 'return',
    statuses: ['confirmed'],
    naverOnly: true,
    elsewhere: {
      answer: [
        {
          text: '법에서 정한 반품 기간은 구매확정 버튼과 따로 계산되지만, 사정마다 달라 확인이 필요해요.',
          sources: ['act-17', 'act-35'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep: '구매확정일과 사유, 사진을 챙겨 판매자에게 반품이나 교환을 부탁해 주세요.',
      askFirst: 'seller',
    },
    keywords: ['구매확정 후', '확정 후 반품', '확정 취소', '구매확정 취소', '직권취소', '실수로 확정'],
    aliases: [
      '구매확정 눌러버렸는데 반품되나요',
      '확정하고 나서 하자를 발견했어요',
      '실수로 구매확정 함 되돌릴 수 있어요?',
      '구매확정 취소해주세요',
      '확정 끝난 주문 환불 방법',
      '구매확정하면 이제 교환 못 해요?',
      '받기도 전에 확정을 눌렀어요',
      '확정된 거 무르고 싶은데',
    ],
  },
  {
    id: 'review-points',
    group: 'contact',
    question: '리뷰 포인트가 안 들어왔어요',
    answer: [
      {
        text: '기본 리뷰 포인트는 글 50원, 사진이나 동영상 150원이고, 3,000원 미만 상품은 빠진다고 안내되어 있어요.',
        sources: ['points-basic'],
      },
      {
        text: '한달사용리뷰는 구매확정 후 30일까지 상품리뷰를 쓰고 추가로 쓸 때 받아요.',
        sources: ['points-basic'],
      },
    ],
    nextStep: '상품 금액과 리뷰 종류를 확인하고, 대상인데 없으면 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'other',
    statuses: ['confirmed'],
    naverOnly: true,
    keywords: ['리뷰', '후기', '리뷰 포인트', '포토리뷰', '구매평', '한달사용리뷰', '리뷰 적립'],
    aliases: [
      '후기 썼는데 포인트 안 줘요',
      '리뷰 적립 얼마예요',
      '사진 리뷰 포인트 언제 들어와요',
      '한달리뷰 조건이 뭐죠',
      '구매평 적립금 누락됨',
      '리뷰 어디서 써요',
      '포토후기 150원 왜 안 들어옴',
      '리뷰 쓰면 뭐 줘요?',
    ],
  },
];
