import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { useOpening } from '../design/useOpening';
import { useDays } from '../i18n/days';
import { useTexts } from '../i18n/Language';
import type { Pledge, PledgedToUnion, PledgeKind, PledgeStep } from '../protocol/generated/wire';
import { calls } from './calls';
import type { ProposalsProps } from './ProposalsPage';
import { pledgesTo } from './sorting';
import { useProposalTexts } from './texts';
import { useNamed } from './useNamed';

interface PledgesProps extends ProposalsProps {
  aim: PledgedToUnion;
}

const kindOrder: readonly PledgeKind[] = ['time', 'competence', 'room', 'money'];

const colours: Record<PledgeStep, 'info' | 'success' | 'neutral' | 'warning'> = {
  offered: 'info',
  accepted: 'success',
  declined: 'neutral',
  thanked: 'success',
  met: 'success',
  withdrawn: 'neutral',
};

/** What people have pledged to something, and the way to pledge more. */
export function Pledges(props: PledgesProps) {
  const { pledges } = useProposalTexts();
  const { listing, aim } = props;
  const { open, setOpen, close, place } = useOpening<'offer'>();
  const given = pledgesTo(aim, listing);
  const may = listing.may.includes('OfferPledge');
  if (given.length === 0 && !may) return null;
  return (
    <>
      <p className={cards.quiet}>
        <strong>{pledges.title}</strong> {given.length === 0 ? `· ${pledges.none}` : null}
      </p>
      {given.map((pledge) => (
        <One key={pledge.pledge} {...props} pledge={pledge} />
      ))}
      {may ? (
        <div ref={place}>
          {open === undefined ? (
            <Button data-size="sm" variant="secondary" onClick={() => setOpen('offer')}>
              {pledges.open}
            </Button>
          ) : (
            <OfferForm {...props} onClose={close} />
          )}
        </div>
      ) : null}
    </>
  );
}

function One(props: PledgesProps & { pledge: Pledge }) {
  const { pledges } = useProposalTexts();
  const days = useDays();
  const { pledge, listing } = props;
  const { name } = useNamed(listing);
  const { open, setOpen, close, place } = useOpening<PledgeStep>();
  return (
    <div className={cards.panel} role="group" aria-label={pledge.text}>
      <p className={cards.row}>
        <Tag data-color="neutral">{pledges.kinds[pledge.kind]}</Tag>
        <Tag data-color={colours[pledge.state]}>{pledges.states[pledge.state]}</Tag>
        <span className={cards.quiet}>{pledges.from(name(pledge.by))}</span>
      </p>
      <p className={cards.text}>{pledge.text}</p>
      {pledge.deeds.length < 2 ? null : (
        <details className={cards.more}>
          <summary>{pledges.history}</summary>
          <ol>
            {pledge.deeds.map(({ step, by, words, at }, index) => (
              <li key={`${at} ${index}`}>
                <p className={cards.quiet}>{pledges.deed(pledges.states[step], name(by), days.at(at))}</p>
                {words === '' ? null : <p className={cards.text}>{words}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {listing.may.includes('TakePledgeStep') ? (
        <div ref={place}>
          {open === undefined ? (
            <div className={cards.row}>
              {pledge.may.map((step) => (
                <Button key={step} data-size="sm" variant="tertiary" onClick={() => setOpen(step)}>
                  {pledges.steps[step]}
                </Button>
              ))}
            </div>
          ) : (
            <StepForm {...props} step={open} onClose={close} />
          )}
        </div>
      ) : null}
    </div>
  );
}

function StepForm(props: PledgesProps & { pledge: Pledge; step: PledgeStep; onClose: () => void }) {
  const { id, pledge, step, onChanged, onOutdated, onClose } = props;
  const { common } = useTexts();
  const { pledges } = useProposalTexts();
  const [words, setWords] = useState('');
  const owed =
    step === 'declined' || step === 'thanked' || (step === 'withdrawn' && pledge.state === 'accepted');
  const missing = owed && words.trim() === '';
  const act = () => (missing ? undefined : calls.step(id, pledge.pledge, pledge.version, step, words.trim()));
  return (
    <SendForm
      send={pledges.steps[step]}
      done={pledges.taken}
      conflict={pledges.conflict}
      act={act}
      onDone={(listing) => {
        onChanged(listing);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <TextField
          name="words"
          label={owed ? pledges.wordsOwed : `${pledges.words} (${common.optional})`}
          error={told.get('words') ?? (tried && missing ? common.required : undefined)}
          value={words}
          onValue={setWords}
          maxLength={500}
        />
      )}
    </SendForm>
  );
}

function OfferForm({ id, aim, onChanged, onOutdated, onClose }: PledgesProps & { onClose: () => void }) {
  const { common } = useTexts();
  const { pledges } = useProposalTexts();
  const [kind, setKind] = useState<PledgeKind>();
  const [text, setText] = useState('');
  const act = () =>
    kind === undefined || text.trim() === ''
      ? undefined
      : calls.offer(id, { to: aim, kind, text: text.trim() });
  return (
    <SendForm
      send={pledges.send}
      done={pledges.sent}
      conflict={pledges.conflict}
      act={act}
      onDone={(listing) => {
        onChanged(listing);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <>
          <Choices
            label={pledges.kind}
            error={tried && kind === undefined ? pledges.chooseKind : undefined}
            value={kind}
            options={kindOrder.map((each) => [each, pledges.kinds[each]] as const)}
            onValue={setKind}
          />
          <TextField
            name="text"
            label={pledges.text}
            help={pledges.textHelp}
            error={told.get('text') ?? (tried && text.trim() === '' ? common.required : undefined)}
            value={text}
            onValue={setText}
            maxLength={500}
            aria-required
          />
        </>
      )}
    </SendForm>
  );
}
