import { Button } from '@digdir/designsystemet-react';
import { useAnnounce } from '../design/Announcer';
import { QrCode } from '../design/QrCode';
import { useTexts } from '../i18n/Language';
import style from './Invitation.module.css';

/** How others come in: a code in large type, a QR code, a link. */
export function Invitation({ code }: { code: string }) {
  const words = useTexts().challenge;
  const announce = useAnnounce();
  const link = `${location.origin}/b/${code}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce(words.copied);
  };
  return (
    <section aria-labelledby="invite" className={style.invitation}>
      <div>
        <h2 id="invite" className={style.heading}>
          {words.invite}
        </h2>
        <p>{words.inviteText}</p>
        <p className={style.label}>{words.code}</p>
        <p className={style.code}>{code}</p>
        <p className={style.label}>{words.link}</p>
        <p className={style.link}>
          <a href={link}>{link.replace(/^https?:\/\//, '')}</a>
        </p>
        {'clipboard' in navigator ? (
          <Button variant="secondary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        ) : null}
      </div>
      <QrCode className={style.picture} link={link} alt={words.qr} />
    </section>
  );
}
