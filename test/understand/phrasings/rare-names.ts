import { SINCE_WEDNESDAY, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** A title before a name that is in no list makes a person where applications are told of; without it nothing changes. */
const TITLED: readonly Phrasing[] = [
  ['spray', 'brute force against Mr Ntshalintshali since Wednesday?', { user: 'Ntshalintshali', ...SINCE_WEDNESDAY }],
  ['spray', 'password spray on Dr. Oyelowo?', { user: 'Oyelowo' }],
  ['spray', 'any spray against Prof. Dr. Zwickelhuber today', { user: 'Zwickelhuber', ...TODAY }],
  ['failures', 'failures on Mrs Quorvo today', { user: 'Quorvo', ...TODAY }],
  ['spray', 'any sprays against Frau Zwickelhuber?', { user: 'Zwickelhuber' }],
  ['spray', 'brute force on Señora Etxegaray', { user: 'Etxegaray' }],
  ['spray', 'brute force against Sra. Etxegaray today', { user: 'Etxegaray', ...TODAY }],
  ['spray', 'credential stuffing against Sig. Zanconato', { user: 'Zanconato' }],
  ['spray', 'spray against Mlle Quivoron', { user: 'Quivoron' }],
  ['spray', 'spray against Pani Wojtkowska', { user: 'Wojtkowska' }],
  ['spray', 'spray against Pan Zdrojkowski', { user: 'Zdrojkowski' }],
  ['spray', 'brute force against Fr. Mulqueeny', { user: 'Mulqueeny' }],
  ['spray', 'brute force against Sister Mulqueeny', { user: 'Mulqueeny' }],
  ['spray', 'brute force against Capt. Mulqueeny', { user: 'Mulqueeny' }],
  ['spray', 'brute force against Sgt Mulqueeny', { user: 'Mulqueeny' }],
  ['spray', 'brute force on dr Quorvo', { user: 'Quorvo' }],
  ['volume', 'how many sign-ins did Ms Oyelowo get today?', { user: 'Oyelowo', ...TODAY }],
  ['volume', 'how many sign-ins did user Quorvo get?', { user: 'Quorvo' }],
  ['volume', 'Herr Zwickelhuber got how many sign-ins yesterday?', { user: 'Zwickelhuber', ...YESTERDAY }],
];

const UNTITLED: readonly Phrasing[] = [
  ['spray', 'brute force on Dr. Ana Silva', { user: 'Ana Silva' }],
  ['spray', 'brute force against MS Teams', { app: 'MS Teams' }],
  ['risk', 'risk on Mr Oyelowo', { user: 'Oyelowo' }],
  ['why', 'why did Mrs Oyelowo get 50126', { user: 'Oyelowo', code: 50126 }],
  ['why', 'Mr Oyelowo is getting error 50126 on Teams', { user: 'Oyelowo', app: 'Teams', code: 50126 }],
  ['spray', 'brute force against Vantro', { app: 'Vantro' }],
];

/** First and family names of the world that are listed, where an application is told of. */
const LISTED: readonly Phrasing[] = [
  ['spray', 'brute force against Nqobile since Wednesday?', { user: 'Nqobile', ...SINCE_WEDNESDAY }],
  ['spray', 'any spray against Okonjo?', { user: 'Okonjo' }],
  ['failures', 'failures on Tewodros today', { user: 'Tewodros', ...TODAY }],
  ['failures', 'failures on Kazlauskas today', { user: 'Kazlauskas', ...TODAY }],
  ['volume', 'how many sign-ins did Oluwaseun get today?', { user: 'Oluwaseun', ...TODAY }],
  ['volume', 'how many sign-ins did Goikoetxea get?', { user: 'Goikoetxea' }],
  ['volume', 'Siriporn got how many sign-ins yesterday?', { user: 'Siriporn', ...YESTERDAY }],
  ['signins', 'sign-ins for Xiaoling', { user: 'Xiaoling' }],
  ['failures', 'failures of Hripsime', { user: 'Hripsime' }],
  ['why', 'why did philippa wanjiku fail to log in yesterday', { user: 'philippa wanjiku', ...YESTERDAY }],
  ['spray', 'brute force on Vakhtang today', { user: 'Vakhtang', ...TODAY }],
];

export const RARE_NAMES: readonly Phrasing[] = [...TITLED, ...UNTITLED, ...LISTED];
