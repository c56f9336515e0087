import type { Questions } from '../types';

export const koreanQuestions: Questions = {
  inWords: {
    'places-checked': {
      question: '어디를 찾아보셨나요?',
      example: '예: 문 앞, 경비실, 무인 택배함',
      label: '찾아본 곳',
    },
    reason: { question: '이유가 무엇인가요?', example: '예: 사이즈를 잘못 골랐습니다', label: '사유' },
    'new-address': {
      question: '어느 주소로 바꾸시겠어요?',
      example: '예: 도로명 주소와 상세 주소',
      label: '새 배송지',
    },
    'new-option': {
      question: '어떤 옵션으로 바꾸시겠어요?',
      example: '예: 블랙, 사이즈 M',
      label: '바꿀 옵션',
    },
    'received-instead': {
      question: '실제로 무엇을 받으셨나요?',
      example: '예: 화이트가 아니라 블랙',
      label: '받은 상품',
    },
    'missing-parts': {
      question: '무엇이 몇 개 빠졌나요?',
      example: '예: 충전 케이블 1개',
      label: '누락 내역',
    },
    damage: {
      question: '어디가 어떻게 파손됐나요? 포장 상태는 어떤가요?',
      example: '예: 손잡이가 부러짐, 상자 모서리가 찌그러짐',
      label: '파손 상태',
    },
    symptom: {
      question: '어떤 증상이 언제 처음 나타났나요?',
      example: '예: 받은 다음 날부터 전원이 켜지지 않음',
      label: '증상',
    },
    'already-tried': {
      question: '이미 시도해 보신 것이 있나요?',
      example: '예: 다른 콘센트에 연결, 다시 켜기',
      label: '시도해 본 것',
    },
    'error-text': {
      question: '화면에 어떤 오류 문구가 나왔나요?',
      example: '예: [PAY-4004] 결제 요청이 만료되었습니다',
      label: '오류 문구',
    },
    'error-time': {
      question: '오류가 언제 났나요?',
      example: '예: 11월 22일 오전 9시 40분',
      label: '오류 시각',
    },
    'payment-time': {
      question: '언제 결제하셨나요?',
      example: '예: 11월 22일 오전 9시 40분',
      label: '결제 시각',
    },
    depositor: {
      question: '누구 이름으로 언제 입금하셨나요?',
      example: '예: 김예시, 11월 22일 오전 9시',
      label: '입금 정보',
    },
    'receipt-kind': {
      question: '어떤 서류가 필요하신가요?',
      example: '예: 카드 매출전표, 현금영수증',
      label: '필요한 서류',
    },
    'earlier-inquiry': {
      question: '언제 어디에 문의하셨나요?',
      example: '예: 11월 18일 판매자 문의',
      label: '이전 문의',
    },
    question: { question: '무엇이 궁금하신가요?', example: '예: 선물 포장이 되나요?', label: '문의 내용' },
  },
  ofOrder: {
    'order-number': '주문번호가 무엇인가요?',
    'product-name': '어떤 상품인가요?',
    'ordered-day': '언제 주문하셨나요?',
    'dispatched-day': '언제 발송됐나요?',
    'tracking-number': '운송장 번호가 무엇인가요?',
    'received-day': '언제 받으셨나요?',
    'requested-day': '취소·반품·교환을 언제 접수하셨나요?',
    'payment-method': '어떤 수단으로 결제하셨나요?',
    'payment-amount': '얼마를 결제하셨나요?',
  },
  remedy: '어떤 처리를 원하시나요?',
  remedies: { exchange: '교환', refund: '환불', repair: '수리', resend: '누락분 받기' },
};
