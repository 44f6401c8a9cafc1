import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { go } from '../design/navigation';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { api } from '../protocol/api';

/** Offers a made-up board in use, to who looks at the product for the first time; only where there are demo people. */
export function ExampleOffer() {
  const { home } = useTexts();
  const { loaded } = useLoaded('demo', api.demoPeople);
  const [failed, setFailed] = useState<unknown>();
  const [making, setMaking] = useState(false);
  if (loaded.is !== 'there' || loaded.value === undefined) return null;
  const make = async () => {
    setMaking(true);
    try {
      const { board } = await api.example();
      go(`/t/${board}`);
    } catch (error) {
      setFailed(error);
      setMaking(false);
    }
  };
  return (
    <>
      <p>{home.exampleText}</p>
      {failed === undefined ? null : <Trouble error={failed} />}
      <Button variant="secondary" loading={making} onClick={() => void make()}>
        {home.example}
      </Button>
    </>
  );
}
