package org.assize.internal.install.signature;

import org.assize.install.PackageProblem;

/**
 * Why a jar or a certificate is not accepted, before it is known which jar of the package it was.
 *
 * @param kind the kind of the problem
 * @param detail the entry of the jar or the certificate at fault
 */
public record Refusal(PackageProblem.Kind kind, String detail) {
}
