#!/usr/bin/env python3
"""Times programs under several interpreters in turn and prints the ratios.

    compare.py -n ROUNDS COMMAND_A COMMAND_B [...] -- PROGRAM [...]

A command is one string, split as a shell would; the program's path is appended.
Each round runs every command once on a program, one after the other, so that a
machine whose speed drifts treats them alike. Per program the table gives each
command's least CPU time (user and system) and, for all but the last command, the
median over the rounds of its ratio to the last one: below 1.00 is faster. A
command whose output differs from the last one's is named and left out.
"""

import math
import os
import shlex
import statistics
import subprocess
import sys


def cpu_seconds(command, program):
    with subprocess.Popen(command + [program], stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as child:
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, output


def main(arguments):
    rounds = 5
    if arguments[:1] == ["-n"]:
        rounds = int(arguments[1])
        arguments = arguments[2:]
    if "--" not in arguments:
        sys.exit(__doc__)
    split = arguments.index("--")
    commands = [shlex.split(c) for c in arguments[:split]]
    programs = arguments[split + 1:]
    ratios_of = [[] for _ in commands]
    for program in programs:
        outputs = [cpu_seconds(c, program)[1] for c in commands]
        times = [[] for _ in commands]
        for _ in range(rounds):
            for seconds, command in zip(times, commands):
                seconds.append(cpu_seconds(command, program)[0])
        cells = []
        for i, seconds in enumerate(times):
            if outputs[i] != outputs[-1]:
                cells.append("other output")
                continue
            ratio = statistics.median(s / r for s, r in zip(seconds, times[-1]))
            ratios_of[i].append(ratio)
            cells.append(f"{min(seconds):.3f}" + (f" {ratio:.2f}" if i + 1 < len(commands) else ""))
        name = os.path.splitext(os.path.basename(program))[0]
        print("| " + " | ".join([name] + cells) + " |", flush=True)
    means = [math.exp(statistics.fmean(map(math.log, r))) if r else math.nan for r in ratios_of]
    print("| geometric mean | " + " | ".join(f"{m:.2f}" for m in means) + " |")


if __name__ == "__main__":
    main(sys.argv[1:])
