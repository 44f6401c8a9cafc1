/** The calls about what one is told. */
import type { Language } from '../i18n/Language';
import type { NoticeListing, NoticeSettings, NoticeWishes } from '../protocol/generated/wire';
import { call } from '../protocol/http';

export const calls = {
  notices: (language: Language) => call('GET', `/notices?language=${language}`) as Promise<NoticeListing>,
  read: (language: Language, notices: readonly string[]) =>
    call('PUT', `/notices/read?language=${language}`, { notices }) as Promise<NoticeListing>,
  settings: () => call('GET', '/notices/wishes') as Promise<NoticeSettings>,
  wish: (wishes: NoticeWishes) => call('PUT', '/notices/wishes', wishes) as Promise<NoticeSettings>,
};
