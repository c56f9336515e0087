import type { Source } from './types';

/** Read in stored copies of shops' and trackers' public code, where several projects agree; nothing was opened live. */
function courier(title: string, link: string): Source {
  return { title, link, collected: '2026', readOn: '2026-11-23', reviewBy: '2027-05-23' };
}

export const courierSources = {
  'courier-cj': courier(
    'CJ대한통운 대표 전화번호와 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.cjlogistics.com',
  ),
  'courier-cj-hours': courier(
    'CJ대한통운 고객센터 상담 시간 (소비자 안내 자료)',
    'https://www.cjlogistics.com',
  ),
  'courier-hanjin': courier(
    '한진택배 대표 전화번호와 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.hanjin.com',
  ),
  'courier-lotte': courier(
    '롯데택배 대표 전화번호와 배송 조회 주소 (롯데글로벌로지스 자주 묻는 질문과 공개 프로그램)',
    'https://www.lotteglogis.com',
  ),
  'courier-post': courier(
    '우편고객센터 번호와 등기·소포 조회 주소 (우체국 조회 화면 사본과 공개 프로그램)',
    'https://service.epost.go.kr',
  ),
  'courier-logen': courier(
    '로젠택배 대표 전화번호와 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.ilogen.com',
  ),
  'courier-kyungdong': courier(
    '경동택배 대표 전화번호와 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://kdexp.com',
  ),
  'courier-hapdong': courier(
    '합동택배 대표 전화번호 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://hdexp.co.kr',
  ),
  'courier-chunil': courier(
    '천일택배 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.chunil.co.kr',
  ),
  'courier-ilyang': courier(
    '일양로지스 대표 전화번호 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.ilyanglogis.com',
  ),
  'courier-gs': courier(
    'GS Postbox 대표 전화번호와 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.cvsnet.co.kr',
  ),
  'courier-cu': courier(
    'CU 편의점택배 배송 조회 주소 (여러 쇼핑몰의 공개 프로그램에서 모음, 공식 사이트에서는 미확인)',
    'https://www.cupost.co.kr',
  ),
} satisfies Record<string, Source>;
