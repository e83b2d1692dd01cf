import type { ReactNode } from "react";
import type { Exercise } from "../../domain/exercise/exercise.ts";
import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import type { FormProps } from "./form-props.ts";
import { BinsForm } from "./forms/BinsForm.tsx";
import { BuildForm } from "./forms/BuildForm.tsx";
import { ChainForm } from "./forms/ChainForm.tsx";
import { ChoiceForm } from "./forms/ChoiceForm.tsx";
import { NumberForm } from "./forms/NumberForm.tsx";
import { OrderForm } from "./forms/OrderForm.tsx";
import { PointForm } from "./forms/PointForm.tsx";

const FORMS = {
  number: NumberForm,
  chain: ChainForm,
  choice: ChoiceForm,
  order: OrderForm,
  bins: BinsForm,
  point: PointForm,
  build: BuildForm,
};

type Props = Omit<FormProps<"number">, "answer" | "given" | "marked" | "onChange" | "onCheck"> & {
  readonly exercise: Exercise;
  readonly given: LearnerAnswer;
  readonly marked: LearnerAnswer | null;
  onChange(given: LearnerAnswer): void;
  onCheck(given: LearnerAnswer): void;
};

/** The form that an exercise is answered in. */
export function AnswerForm({ exercise, given, marked, ...rest }: Props): ReactNode {
  // The forms differ in what they are given, and each is given what its exercise has: the one name decides both.
  const Form = FORMS[exercise.answer.form] as (props: FormProps<"number">) => ReactNode;
  return (
    <Form
      {...rest}
      answer={exercise.answer as FormProps<"number">["answer"]}
      given={given as FormProps<"number">["given"]}
      marked={marked as FormProps<"number">["marked"]}
    />
  );
}
