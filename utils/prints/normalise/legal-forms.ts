/**
 * Legal forms of companies in more than forty countries, folded, without dots, one per comma. Longer ones are
 * matched first. Sources of the facts: ISO 20275 (the GLEIF list of entity legal forms) and national registers.
 */
const split = (list: string): readonly string[] => list.split(',').map((form) => form.trim());

/** Stripped at the end of a name. */
export const TRAILING_FORMS: ReadonlySet<string> = new Set([
  ...split(
    'ltd, limited, ltda, limitada, llc, llp, lllp, lp, plc, inc, incorporated, corp, corporation, co, company, companies, pc, pllc, pa, na, gp, cic, cio, clg, dac, uc, ulc, unltd',
  ),
  ...split(
    'public limited company, private limited company, private limited, public limited, joint stock company, open joint stock company, closed joint stock company, public joint stock company, limited liability company, limited liability partnership, limited partnership, limited company, company limited, designated activity company, unlimited company, national association, professional corporation',
  ),
  ...split(
    'pty ltd, pty limited, pty, proprietary limited, pte ltd, pte, pvt ltd, pvt, pvt limited, private ltd, sdn bhd, bhd, berhad, co ltd, co limited, co llc, co inc, coltd, cc, rf, npc, soc ltd, soe ltd',
  ),
  ...split(
    'gmbh, ggmbh, mbh, ag, aktiengesellschaft, gesellschaft mit beschrankter haftung, kg, kgaa, ohg, gbr, ug, ug haftungsbeschrankt, haftungsbeschrankt, ev, eg, ek, ekfm, ekfr, se, gmbh co kg, gmbh and co kg, gmbh und co kg, gmbh and co kgaa, gmbh and co ohg, ag and co kg, ag and co kgaa, se and co kg, se and co kgaa, ug and co kg, co kg, and co kg, und co kg, and co, und co, cie, genossenschaft, gesellschaft mbh, sa rl, sarl s, sarls, gesmbh, ges mbh, mbb, partg, partgmbb, stiftung, sarl, sagl, klg',
  ),
  ...split(
    'sa, sas, sasu, sarl, eurl, earl, sci, scop, snc, scs, sca, scp, selarl, selas, gie, ste, societe anonyme, societe par actions simplifiee, societe a responsabilite limitee, sprl, bvba, bv, nv, vof, cv, cva, comm v, commv, asbl, vzw, scrl, cvba, srl, maatschap, besloten vennootschap, naamloze vennootschap, ua, cooperatie ua',
  ),
  ...split(
    'sl, slu, sll, sau, sad, slne, scoop, s coop, scv, sociedad anonima, sociedad limitada, sociedad de responsabilidad limitada, sa de cv, sab de cv, sapi de cv, s de rl de cv, s de rl, sde rl, spr de rl, ac, eirl, spa, sas, ltda, cia ltda, cia, ca, sac, saa, srl, scrl, eireli, epp, mei, lda, unipessoal lda, unipessoal, sgps, sgps sa, sucursal en espana',
  ),
  ...split(
    'spa, srl, srls, sapa, snc, sas, sc, scarl, scrl, soc coop, societa per azioni, societa a responsabilita limitata, arl, onlus',
  ),
  ...split(
    'ab, publ, ab publ, aktiebolag, handelsbolag, hb, kb, ek for, as, asa, ans, nuf, enk, aps, a s, ks, ivs, amba, p s, i s, k s, oy, oyj, oy ab, ab oy, ky, tmi, osakeyhtio, osk, ehf, hf, ohf, slf, sf, ses, ou, oue, tu, uu, mtu, sia, uab, ab, as, mb, vsi, ik',
  ),
  ...split(
    'sp z oo, sp zoo, spzoo, spolka z oo, spolka z ograniczona odpowiedzialnoscia, sp j, spj, sp k, spk, sp p, ska, sa, spolka akcyjna, sp z oo sp k, sp z oo spk, psa',
  ),
  ...split(
    'sro, spol sro, spol s ro, as, ks, vos, zs, ops, kft, bt, kkt, nyrt, zrt, ev, korlatolt felelossegu tarsasag, doo, dd, jdoo, ad, kd, dno, dsd, ood, eood, ead, srl, srl d, sa, pfa, snc, sh pk, shpk, sha, sh a, dooel',
  ),
  ...split(
    'ooo, oao, zao, pao, ao, ip, tov, prat, pat, too, chp, fop, llc, ojsc, cjsc, pjsc, jsc, ojs, pjs, tdv, sooo, odo, chup, mchj, mmc, asc, qsc',
  ),
  ...split(
    'as, anonim sirketi, ltd sti, limited sirketi, sti, san ve tic as, san tic ltd sti, ae, epe, ike, oe, ee, monoprosopi epe, a e, wll, llc, fze, fzco, fzc, fz llc, fzllc, dmcc, psc, pjsc, qsc, qpsc, spc, bsc, kscc, ksc, kscp, saog, saoc, sal, saj, sae, bm, baam, ltd bm',
  ),
  ...split(
    'pt, tbk, pt tbk, persero, ud, jsc, jv, tnhh, co ltd, plc, inc, opc, llp, kk, gk, yk, godo kaisha, kabushiki kaisha, kabushiki gaisha, yugen kaisha, public co ltd, public company limited, pcl, ltd part, hk ltd',
  ),
]);

/** Stripped at the start of a name. */
export const LEADING_FORMS: ReadonlySet<string> = new Set([
  ...split(
    'ooo, oao, zao, pao, ao, nao, ip, tov, prat, pat, too, chp, fop, fgup, gup, mup, ojsc, cjsc, pjsc, jsc, llc, pt, cv, ud, uab, sia, vsi, mb, as, ou, cong ty tnhh, cong ty co phan, cong ty cp, firma, societe, ste, sarl, sas, gie, sci, eurl, kk, oy, ab, doo, ad, eood, ood, sc, srl, sp, obschestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoy otvetstvennostyu, aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, open joint stock company, closed joint stock company, public joint stock company, joint stock company, limited liability company',
  ),
]);

/** Stripped wherever they stand, because no other word looks like them. */
export const ANYWHERE_FORMS: ReadonlySet<string> = new Set(
  split(
    'gmbh, ggmbh, oy, oyj, oy ab, ab oy, llc, inc, ltd, plc, sro, kft, nyrt, zrt, eood, ood, ooo, spzoo, sp zoo, sp z oo, pty ltd, pte ltd, sdn bhd, sarl, aktiengesellschaft, gmbh and co kg, bvba, sprl, srl, bv, nv, asa, aps, uab, doo',
  ),
);

/** Forms of the unspaced scripts and of Hangul, which stick to the name. */
export const ATTACHED_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|\(株\)|\(有\)|股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|주식회사|유한회사|\(주\)|\(유\)|บริษัท|จำกัด|มหาชน/gu;
